//go:build tools

package main

// The generator, so that go.mod pins it.
import _ "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen"
