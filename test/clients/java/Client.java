import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waypost.api.FiguresApi;
import waypost.api.ReviewsApi;
import waypost.api.SubmissionsApi;
import waypost.client.ApiClient;
import waypost.client.ApiException;
import waypost.model.Document;
import waypost.model.NewReview;
import waypost.model.ObservationList;
import waypost.model.ObservationRow;
import waypost.model.Problem;
import waypost.model.Review;
import waypost.model.Submission;

/** What a program with the client that openapi-generator makes can do: see ../client.ts. */
public class Client {
  static final ObjectMapper json = new ApiClient().getObjectMapper();

  public static void main(String[] words) throws Exception {
    String[] rest = Arrays.copyOfRange(words, 1, words.length);
    Object result = words[0].equals("copy") ? copy(rest) : story(rest[0], rest[1], rest[2], rest[3]);
    System.out.println(json.writeValueAsString(result));
  }

  static List<Document> copy(String... files) throws Exception {
    List<Document> documents = new ArrayList<>();
    for (String file : files) documents.add(document(file));
    return documents;
  }

  static Document document(String file) throws Exception {
    return json.readValue(Files.readAllBytes(Path.of(file)), Document.class);
  }

  static ApiClient client(String url, String key) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    return client;
  }

  static Map<String, Object> story(String url, String submitter, String regulator, String file) throws Exception {
    SubmissionsApi submissions = new SubmissionsApi(client(url, submitter));
    Submission received = submissions.createSubmission("java-1", document(file), null, null);
    Submission again = submissions.createSubmission("java-1", document(file), null, null);

    ReviewsApi reviews = new ReviewsApi(client(url, regulator));
    NewReview accept = new NewReview().decision(NewReview.DecisionEnum.ACCEPTED);
    Problem refused = null;
    try {
      reviews.createReview(received.getId(), "\"0\"", accept);
    } catch (ApiException error) {
      refused = json.readValue(error.getResponseBody(), Problem.class);
    }
    Review decided = reviews.createReview(received.getId(), "\"" + received.getVersion() + "\"", accept);
    Submission accepted = submissions.getSubmission(received.getId());

    FiguresApi figures = new FiguresApi(client(url, regulator));
    List<String> indicators = new ArrayList<>();
    String cursor = null;
    do {
      ObservationList page = figures.listObservations(null, received.getSubmitter(), null, null, null, null, 2, cursor);
      for (ObservationRow row : page.getItems()) indicators.add(row.getIndicator());
      cursor = page.getNext();
    } while (cursor != null);

    Map<String, Object> result = new LinkedHashMap<>();
    result.put("received", received.getStatus());
    result.put("repeated", again.getId().equals(received.getId()));
    result.put("refused", refused.getType());
    result.put("decided", decided.getDecision());
    result.put("status", accepted.getStatus());
    result.put("indicators", indicators);
    return result;
  }
}
