//! Prints the verdict of the crate `jsonschema` on each document named on standard input.
//!
//! Usage: `validate SCHEMA < paths`
//! One line per document: the path, a tab, `valid` or `invalid`.

use std::error::Error;
use std::io::{BufWriter, Write, stdin, stdout};
use std::process::ExitCode;
use std::{env, fs};

use jsonschema::Draft;
use serde_json::Value;

fn main() -> ExitCode {
    let Some(schema_file) = env::args().nth(1) else {
        eprintln!("usage: validate SCHEMA < paths");
        return ExitCode::FAILURE;
    };
    match judge(&schema_file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn judge(schema_file: &str) -> Result<(), Box<dyn Error>> {
    let schema = load(schema_file)?;
    let validator = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .build(&schema)
        .map_err(|error| format!("{schema_file}, {}: {error}", error.instance_path()))?;
    let mut out = BufWriter::new(stdout().lock());
    for path in stdin().lines() {
        let path = path?;
        let verdict = if validator.is_valid(&load(&path)?) {
            "valid"
        } else {
            "invalid"
        };
        writeln!(out, "{path}\t{verdict}")?;
    }
    Ok(out.flush()?)
}

fn load(path: &str) -> Result<Value, Box<dyn Error>> {
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    serde_json::from_slice(&bytes).map_err(|error| format!("{path}: {error}").into())
}
