import { program } from '../program.ts';

/** The crate `jsonschema` with its own choice of regular expressions. */
export const rust = program({
  name: 'rust',
  language: 'Rust',
  library: 'jsonschema',
  needs: 'Rust 1.85 or later with Cargo (Debian: cargo)',
  toolchain: ['cargo', '--version'],
  pinned: ['Cargo.toml', /^jsonschema = .*"=(.+?)"/m],
  build: (folder) => [['cargo', 'build', '--quiet', '--locked', '--target-dir', folder]],
  command: (folder) => [`${folder}/debug/validate`],
});
