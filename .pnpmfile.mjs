/** Only the workspace has sources: the export condition that leads to them is left out of the packed manifests. */
export const hooks = {
  beforePacking: (manifest) => JSON.parse(JSON.stringify(manifest, withoutSources)),
};

const source = '@waypost/source';

function withoutSources(key, value) {
  const leadsNowhereElse = typeof value === 'object' && value !== null && Object.keys(value).join() === source;
  return key === source || leadsNowhereElse ? undefined : value;
}
