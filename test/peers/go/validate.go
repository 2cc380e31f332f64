// Command validate prints the verdict of santhosh-tekuri/jsonschema on each document named on standard input.
//
// Usage: validate SCHEMA < paths
// One line per document: the path, a tab, "valid" or "invalid".
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func main() {
	if err := judge(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func judge(schemaFile string) error {
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	schema, err := compiler.Compile(schemaFile)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	paths := bufio.NewScanner(os.Stdin)
	for paths.Scan() {
		verdict, err := verdictOf(schema, paths.Text())
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\t%s\n", paths.Text(), verdict)
	}
	return errors.Join(paths.Err(), out.Flush())
}

func verdictOf(schema *jsonschema.Schema, path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	document, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	err = schema.Validate(document)
	var invalid *jsonschema.ValidationError
	switch {
	case err == nil:
		return "valid", nil
	case errors.As(err, &invalid):
		return "invalid", nil
	default:
		return "", fmt.Errorf("%s: %w", path, err)
	}
}
