"""What a program with the client that openapi-python-client makes can do: see ../client.ts."""

import json
import sys
from pathlib import Path

from waypost_gateway import AuthenticatedClient, models
from waypost_gateway.api.figures import list_observations
from waypost_gateway.api.reviews import create_review
from waypost_gateway.api.submissions import create_submission, get_submission
from waypost_gateway.types import UNSET


def document(file):
    """A document as its class, which is named after its format, profile and version."""
    value = json.loads(Path(file).read_bytes())
    words = f"{value['format']}-{value['profile']}".split("-")
    name = "".join(word.capitalize() for word in words) + "V" + value["formatVersion"].replace(".", "")
    return getattr(models, name).from_dict(value)


def copy(*files):
    return [document(file).to_dict() for file in files]


def story(url, submitter, regulator, file):
    operator = AuthenticatedClient(base_url=url, token=submitter)
    received = create_submission.sync(client=operator, body=document(file), idempotency_key="python-1")
    again = create_submission.sync(client=operator, body=document(file), idempotency_key="python-1")

    authority = AuthenticatedClient(base_url=url, token=regulator)
    accept = models.NewReview(decision=models.NewReviewDecision.ACCEPTED)
    review = lambda tag: create_review.sync(received.id, client=authority, body=accept, if_match=tag)
    refused = review('"0"')
    decided = review(f'"{received.version}"')
    accepted = get_submission.sync(received.id, client=operator)

    indicators, cursor = [], UNSET
    while cursor is not None:
        page = list_observations.sync(client=authority, operator=received.submitter, limit=2, cursor=cursor)
        indicators += [row.indicator for row in page.items]
        cursor = page.next_ or None
    return {
        "received": received.status,
        "repeated": again.id == received.id,
        "refused": refused.type_,
        "decided": decided.decision,
        "status": accepted.status,
        "indicators": indicators,
    }


print(json.dumps({"copy": copy, "story": story}[sys.argv[1]](*sys.argv[2:])))
