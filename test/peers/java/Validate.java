import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the verdict of networknt's json-schema-validator on each document named on standard input.
 *
 * <p>Usage: {@code Validate SCHEMA < paths}. One line per document: the path, a tab, "valid" or "invalid".
 */
public final class Validate {
  private static final ObjectMapper JSON = JsonMapper.shared();

  public static void main(String[] arguments) {
    try {
      judge(Path.of(arguments[0]));
    } catch (Exception exception) {
      System.err.println(exception);
      System.exit(1);
    }
  }

  private static void judge(Path schemaFile) throws IOException {
    Schema schema = load(JSON.readTree(schemaFile));
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    StringBuilder verdicts = new StringBuilder();
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      boolean valid = schema.validate(JSON.readTree(Path.of(path))).isEmpty();
      verdicts.append(path).append('\t').append(valid ? "valid" : "invalid").append('\n');
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(verdicts);
  }

  /** The schema, refused if its meta-schema refuses it or if it has a keyword that the dialect does not know. */
  private static Schema load(JsonNode schema) {
    Dialect dialect =
        Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();
    SchemaLocation metaSchema = SchemaLocation.of(dialect.getId());
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(metaSchema).validate(schema);
    if (!errors.isEmpty()) throw new IllegalArgumentException(errors.toString());
    Schema loaded = SchemaRegistry.withDialect(dialect).getSchema(schema);
    loaded.initializeValidators();
    return loaded;
  }
}
