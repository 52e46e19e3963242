package vn.danchu.platform.json;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.RefusedMapper;
import vn.danchu.platform.problem.Text;

/** A body whose JSON does not fit: a value is missing, unknown or of another kind. The answer names the field. */
public abstract class UnreadableBody<E extends MismatchedInputException> implements ExceptionMapper<E> {
    private static final String WHOLE_BODY = "body";
    /** Before the library's mappers (999), which know neither our form nor the reader's language. */
    static final int FIRST = Priorities.AUTHENTICATION - 2;
    private final Text wrong;
    @Inject
    RefusedMapper.OfRefused refusals;

    UnreadableBody(String vi, String en) {
        this.wrong = new Text(vi, en);
    }

    @Override
    public Response toResponse(E failure) {
        String path = failure.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining("."));
        String field = path.isEmpty() ? WHOLE_BODY : path;
        return refusals.toResponse(Refused.because(CommonProblem.UNREADABLE, "Không đọc được nội dung tại " + field,
                "The content cannot be read at " + field, List.of(new Finding(null, field, wrong))));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }

    /** A value that is missing, or of another kind. */
    @Provider
    @Priority(FIRST)
    public static class OfMisfit extends UnreadableBody<MismatchedInputException> {
        public OfMisfit() {
            super("thiếu hoặc không đúng kiểu", "is missing or of another kind");
        }
    }

    /** A value that is not written as its kind is: a day, an id, a word of a list. */
    @Provider
    @Priority(FIRST)
    public static class OfFormat extends UnreadableBody<InvalidFormatException> {
        public OfFormat() {
            super("không đúng kiểu", "is of another kind");
        }
    }

    /** A field that nobody here knows. */
    @Provider
    @Priority(FIRST)
    public static class OfUnknownField extends UnreadableBody<UnrecognizedPropertyException> {
        public OfUnknownField() {
            super("không có trường này", "there is no such field");
        }
    }
}
