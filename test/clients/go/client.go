// What a program with the client that oapi-codegen makes can do: see ../client.ts.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"

	"example.waypost/clients/gateway"
)

// A union of the profiles of a format.
type union interface{ ValueByDiscriminator() (any, error) }

var versions = map[string]func(gateway.Document) (union, error){
	"kpi-report 1.0":                func(d gateway.Document) (union, error) { return d.AsKpiReportV10() },
	"kpi-report 1.1":                func(d gateway.Document) (union, error) { return d.AsKpiReportV11() },
	"readiness-assessment 1.0":      func(d gateway.Document) (union, error) { return d.AsReadinessAssessmentV10() },
	"roadmap 1.0":                   func(d gateway.Document) (union, error) { return d.AsRoadmapV10() },
	"roadmap 1.1":                   func(d gateway.Document) (union, error) { return d.AsRoadmapV11() },
	"wco-implementation-status 1.0": func(d gateway.Document) (union, error) { return d.AsWcoImplementationStatusV10() },
}

// A document as its type, written again.
func document(file string) []byte {
	bytes := must(os.ReadFile(file))
	var named struct{ Format, FormatVersion string }
	check(json.Unmarshal(bytes, &named))
	var either gateway.Document
	check(json.Unmarshal(bytes, &either))
	return must(json.Marshal(must(must(versions[named.Format+" "+named.FormatVersion](either)).ValueByDiscriminator())))
}

func client(url, key string) *gateway.ClientWithResponses {
	return must(gateway.NewClientWithResponses(url, gateway.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", "Bearer "+key)
			return nil
		})))
}

func story(url, submitter, regulator, file string) any {
	ctx := context.Background()
	operator, authority := client(url, submitter), client(url, regulator)
	submit := func() *gateway.Submission {
		var body gateway.Document
		check(json.Unmarshal(document(file), &body))
		parameters := &gateway.CreateSubmissionParams{IdempotencyKey: "go-1"}
		answer := must(operator.CreateSubmissionWithResponse(ctx, parameters, body))
		return expected(answer.JSON201, answer.Body)
	}
	received, again := submit(), submit()

	review := func(tag string) *gateway.CreateReviewResponse {
		body := gateway.NewReview{Decision: gateway.NewReviewDecisionAccepted}
		parameters := &gateway.CreateReviewParams{IfMatch: tag}
		return must(authority.CreateReviewWithResponse(ctx, received.Id, parameters, body))
	}
	stale := review(`"0"`)
	refused := expected(stale.ApplicationproblemJSON412, stale.Body)
	reviewed := review(fmt.Sprintf(`"%d"`, received.Version))
	decided := expected(reviewed.JSON201, reviewed.Body)
	found := must(operator.GetSubmissionWithResponse(ctx, received.Id))
	accepted := expected(found.JSON200, found.Body)

	indicators := []string{}
	limit := 2
	parameters := &gateway.ListObservationsParams{Operator: &received.Submitter, Limit: &limit}
	for {
		listed := must(authority.ListObservationsWithResponse(ctx, parameters))
		page := expected(listed.JSON200, listed.Body)
		for _, row := range page.Items {
			indicators = append(indicators, row.Indicator)
		}
		if page.Next == nil {
			break
		}
		parameters.Cursor = page.Next
	}
	return map[string]any{
		"received":   received.Status,
		"repeated":   again.Id == received.Id,
		"refused":    refused.Type,
		"decided":    decided.Decision,
		"status":     accepted.Status,
		"indicators": indicators,
	}
}

func main() {
	words := os.Args[2:]
	var result any
	if os.Args[1] == "copy" {
		copies := []json.RawMessage{}
		for _, file := range words {
			copies = append(copies, document(file))
		}
		result = copies
	} else {
		result = story(words[0], words[1], words[2], words[3])
	}
	check(json.NewEncoder(os.Stdout).Encode(result))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

// The answer that was hoped for; otherwise what came instead is shown.
func expected[T any](answer *T, body []byte) *T {
	if answer == nil {
		panic(string(body))
	}
	return answer
}
