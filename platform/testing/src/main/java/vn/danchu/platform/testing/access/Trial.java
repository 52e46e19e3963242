package vn.danchu.platform.testing.access;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation on one record, called by everybody. Gathers all faults, so that a report shows the whole leak. */
final class Trial {
    private static final Set<Integer> UNREAD = Set.of(400, 401, 403);
    private final Door door;
    private final Operation operation;
    private final Example example;
    private final List<Visitor> allowed;
    private final List<Visitor> others;
    private final Supplier<Map<String, String>> stored;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param stored what the service has stored at this moment
     */
    Trial(Door door, Operation operation, Example example, List<Visitor> everybody,
            Supplier<Map<String, String>> stored) {
        this.door = door;
        this.operation = operation;
        this.example = example;
        this.stored = stored;
        allowed = Visitors.witnesses(operation, example, everybody);
        others = everybody.stream().filter(visitor -> !operation.right().allows(visitor)).toList();
    }

    private boolean isNear(Visitor visitor) {
        return visitor.kind() == Visitor.Kind.UNNAMED || visitor.place().units().contains(example.unit());
    }

    /** Tries all there is to try. */
    List<String> faults() {
        leavesNothingStored(() -> {
            refuses(others);
            judgesTheCallerBeforeTheContent();
            withstandsHostileInput();
        });
        letsIn();
        if (operation.changes()) {
            // What was done cannot be done again, but that is not for everybody to know.
            leavesNothingStored(() -> refuses(others.stream().filter(this::isNear).toList()));
        }
        return faults;
    }

    private void leavesNothingStored(Runnable calls) {
        var before = stored.get();
        calls.run();
        var after = stored.get();
        if (!before.equals(after)) {
            faults.add("refused calls changed " + before + " into " + after);
        }
    }

    private void refuses(List<Visitor> visitors) {
        var crowds = Crowd.of(visitors);
        // They knock all at once: who is refused changes nothing for the next.
        var answers = crowds.stream().map(crowd -> door.send(request(), crowd.together())).toList();
        for (int i = 0; i < crowds.size(); i++) {
            var crowd = crowds.get(i);
            var fault = letIn(crowd.together(), answers.get(i).join().statusCode());
            if (fault.isPresent()) {
                var members = crowd.members().stream()
                        .flatMap(member -> letIn(member, call(member).statusCode()).stream()).toList();
                faults.addAll(members.isEmpty() ? List.of(fault.get()) : members);
            }
        }
    }

    private static Optional<String> letIn(Visitor visitor, int status) {
        return status == visitor.refusal()
                ? Optional.empty()
                : Optional.of(visitor.name() + " got " + status + " instead of " + visitor.refusal());
    }

    /** A body that says nothing must not be answered with more than that, to whomever. */
    private void judgesTheCallerBeforeTheContent() {
        if (!example.hasJson()) {
            return;
        }
        for (var crowd : Crowd.of(others.stream().filter(this::isNear).toList())) {
            var visitor = crowd.together();
            var answer = door.answer(example.request(door.address(), operation, "{}"), visitor);
            if (!UNREAD.contains(answer.statusCode())) {
                faults.add(visitor.name() + " with an empty body got " + answer.statusCode());
            }
        }
    }

    /** Whoever may call may still send nonsense: the answer says so, as a problem. */
    private void withstandsHostileInput() {
        if (allowed.isEmpty()) {
            return;
        }
        if (example.hasJson()) {
            isAnswered(400, "an unknown field", example.request(door.address(), operation, example.withUnknownField()));
            isAnswered(400, "broken JSON", example.request(door.address(), operation, example.brokenOff()));
            try {
                isAnswered(413, "a body far too big", example.announcingFarTooMuch(door.address(), operation));
            } catch (CompletionException sentOn) {
                faults.add("a body far too big was asked for: " + sentOn.getCause().getMessage());
            }
        }
        if (operation.needsVersion()) {
            isAnswered(428, "no If-Match", example.onNoVersion().request(door.address(), operation));
        }
        example.ids().forEach(name -> isAnswered(404, "an unknown " + name,
                example.at(name, UUID.randomUUID()).request(door.address(), operation)));
    }

    private void isAnswered(int status, String input, HttpRequest.Builder request) {
        var answer = door.answer(request, allowed.getFirst());
        boolean problem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (answer.statusCode() != status || !problem) {
            faults.add(input + " got " + answer.statusCode() + " instead of " + status
                    + (problem ? "" : ", and no problem document"));
        }
    }

    private void letsIn() {
        var first = true;
        for (var visitor : allowed) {
            var answer = call(visitor);
            int status = answer.statusCode();
            if (first && (status < 200 || status > 299)) {
                faults.add(visitor.name() + ", the first who may, got " + status + ": " + answer.body());
            } else if (status == 401 || status == 403 || status > 499) {
                faults.add(visitor.name() + " got " + status + ": " + answer.body());
            } else {
                checkParts(visitor, answer);
            }
            first = false;
        }
        if (allowed.isEmpty()) {
            faults.add("nobody may call it");
        }
    }

    private void checkParts(Visitor visitor, HttpResponse<String> answer) {
        operation.parts().forEach((part, right) -> {
            boolean shown = shows(door.json(answer), List.of(part.split("\\.")));
            if (shown != right.allows(visitor)) {
                faults.add(visitor.name() + (shown ? " sees " : " does not see ") + part);
            }
        });
    }

    private static boolean shows(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).anyMatch(item -> shows(item, path));
        }
        if (path.isEmpty()) {
            return !node.isNull();
        }
        return Stream.ofNullable(node.get(path.getFirst()))
                .anyMatch(child -> shows(child, path.subList(1, path.size())));
    }

    private HttpResponse<String> call(Visitor visitor) {
        return door.answer(request(), visitor);
    }

    private HttpRequest.Builder request() {
        return example.request(door.address(), operation);
    }
}
