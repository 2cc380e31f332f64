// A file of its own, since the build turns `import()` into `require()`, which cannot load every module.
module.exports = (address) => import(address);
