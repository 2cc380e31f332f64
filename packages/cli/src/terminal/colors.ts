export { default as colors } from 'picocolors';
