package vn.danchu.platform.json;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.RefusedMapper;

/** A body whose JSON does not fit: a value is missing or of another kind. The answer names the field. */
@Provider
public class UnreadableBody implements ExceptionMapper<MismatchedInputException> {
    @Inject
    RefusedMapper.OfRefused refusals;

    @Override
    public Response toResponse(MismatchedInputException failure) {
        String field = failure.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining("."));
        return refusals.toResponse(Refused.because(CommonProblem.UNREADABLE,
                "Không đọc được nội dung" + (field.isEmpty() ? "" : " tại " + field),
                "The content cannot be read" + (field.isEmpty() ? "" : " at " + field),
                field.isEmpty()
                        ? List.of()
                        : List.of(Finding.in(field, "thiếu hoặc không đúng kiểu", "is missing or of another kind"))));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }
}
