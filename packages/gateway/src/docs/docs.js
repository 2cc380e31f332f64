/* global SwaggerUIBundle */

// The page follows the colours that the reader's system asks for.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();

SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  filter: true,
  tryItOutEnabled: true,
  // Shown as the contract has it, not judged by a server elsewhere.
  validatorUrl: null,
  // A key is forgotten with the page.
  persistAuthorization: false,
  defaultModelsExpandDepth: 0,
});
