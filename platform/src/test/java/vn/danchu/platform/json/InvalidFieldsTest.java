package vn.danchu.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

import vn.danchu.platform.problem.Text;

class InvalidFieldsTest {
    private static final String LONG = "x".repeat(4);

    record Member(@NotBlank String name) {
    }

    record Request(@NotNull String needed, @NotEmpty List<String> some, @Min(1) int least, @Max(9) int most,
            @PositiveOrZero int number, @Past LocalDate day, @Pattern(regexp = "[a-z]+") String word,
            @Size(max = 3) String atMost, @Size(min = 5) String atLeast, @Size(min = 5, max = 9) String between,
            @Size(max = 1) List<String> entries, @Digits(integer = 1, fraction = 0) int digits,
            List<@Valid Member> members) {
    }

    static class Desk {
        void take(@Valid @NotNull Request request, @Min(1) int limit) {
            throw new AssertionError("only its parameters are looked at");
        }
    }

    @Test
    void everyFieldIsNamedWithWhatItNeedsInBothLanguages() throws Exception {
        Request wrong = new Request(null, List.of(), 0, 10, -1, LocalDate.MAX, "A1", LONG, LONG, LONG,
                List.of("a", "b"), 10, List.of(new Member("Hoa"), new Member(" ")));

        Map<String, Text> answer = answer(wrong, 0);

        assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("needed", new Text("là bắt buộc", "is required")),
                Map.entry("some", new Text("cần ít nhất một mục", "needs at least one entry")),
                Map.entry("least", new Text("không được nhỏ hơn 1", "must be at least 1")),
                Map.entry("most", new Text("không được lớn hơn 9", "must be at most 9")),
                Map.entry("number", new Text("không được là số âm", "must not be negative")),
                Map.entry("day", new Text("phải là ngày đã qua", "must lie in the past")),
                Map.entry("word", new Text("phải viết theo mẫu [a-z]+", "must match [a-z]+")),
                Map.entry("atMost", new Text("không được quá 3 ký tự", "may have at most 3 characters")),
                Map.entry("atLeast", new Text("cần ít nhất 5 ký tự", "needs at least 5 characters")),
                Map.entry("between", new Text("cần từ 5 đến 9 ký tự", "needs 5 to 9 characters")),
                Map.entry("entries", new Text("không được quá 1 mục", "may have at most 1 entries")),
                Map.entry("digits", new Text("chưa hợp lệ", "is not valid")),
                Map.entry("members.1.name", new Text("không được để trống", "must not be blank")),
                Map.entry("limit", new Text("không được nhỏ hơn 1", "must be at least 1")))), answer);
    }

    @Test
    void aBodyThatIsLeftOutIsCalledTheBody() throws Exception {
        assertEquals(Map.of("body", new Text("là bắt buộc", "is required")), answer(null, 1));
    }

    private static Map<String, Text> answer(Request request, int limit) throws Exception {
        var desk = new Desk();
        var take = Arrays.stream(Desk.class.getDeclaredMethods()).filter(method -> "take".equals(method.getName()))
                .findFirst().orElseThrow();
        Map<String, Text> answer = new TreeMap<>();
        try (ValidatorFactory factory = Validation.byDefaultProvider().configure()
                .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory()) {
            for (ConstraintViolation<Desk> broken : factory.getValidator().forExecutables().validateParameters(desk,
                    take, new Object[]{request, limit})) {
                answer.put(InvalidFields.field(broken.getPropertyPath()), ConstraintWords.of(broken));
            }
        }
        return answer;
    }
}
