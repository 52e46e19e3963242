package vn.danchu.platform.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.UnwrapException;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/**
 * Reads days, ids, numbers, yes or no, and words of a list in an address. An unreadable one in the query is a bad request
 * that names the parameter; in the path it means that there is no such record. The framework would say "not found" to both.
 */
@Provider
public class AddressParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Kind kind = kindOf(type);
        return kind == null ? null : (ParamConverter<T>) new Reader(kind, queryName(annotations), type.isPrimitive());
    }

    /** How a kind of value is read, and how it is written, in words. */
    private record Kind(Function<String, Object> read, String vi, String en) {
    }

    private static Kind kindOf(Class<?> type) {
        if (type == LocalDate.class) {
            return new Kind(LocalDate::parse, "ngày, viết như 2026-11-30", "a day, written like 2026-11-30");
        }
        if (type == UUID.class) {
            return new Kind(AddressParameters::id, "mã định danh (UUID)", "an id (UUID)");
        }
        if (type == int.class || type == Integer.class) {
            return new Kind(Integer::valueOf, "số nguyên", "a whole number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Kind(AddressParameters::yesOrNo, "true hoặc false", "true or false");
        }
        return type.isEnum() ? oneOf(type) : null;
    }

    private static Kind oneOf(Class<?> type) {
        List<?> all = List.of(type.getEnumConstants());
        String words = all.stream().map(Object::toString).collect(Collectors.joining(", "));
        return new Kind(
                text -> all.stream().filter(one -> ((Enum<?>) one).name().equals(text)).findFirst().orElseThrow(
                        IllegalArgumentException::new),
                "một trong: " + words, "one of: " + words);
    }

    // The library would also read "1-1-1-1-1".
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    // The library would take any word but "true" for false.
    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** @return the name of a parameter of the query, null for one of the path */
    private static String queryName(Annotation[] annotations) {
        return Arrays.stream(annotations).map(annotation -> switch (annotation) {
            case QueryParam query -> query.value();
            case RestQuery query when query.value().isEmpty() ->
                throw new IllegalStateException("@QueryParam tells a parameter's name, so that a refusal can name it");
            case RestQuery query -> query.value();
            default -> null;
        }).filter(name -> name != null).findFirst().orElse(null);
    }

    private record Reader(Kind kind, String queryName, boolean needed) implements ParamConverter<Object> {
        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty() && !needed) {
                return null;
            }
            try {
                return kind.read().apply(text);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new Unreadable(queryName == null ? nothingThere() : badRequest());
            }
        }

        private Refused badRequest() {
            return Refused.because(CommonProblem.UNREADABLE, "Không đọc được tham số " + queryName,
                    "The parameter " + queryName + " cannot be read",
                    List.of(Finding.in(queryName, "phải là " + kind.vi(), "must be " + kind.en())));
        }

        private static Refused nothingThere() {
            return Refused.notFound("Không có gì ở địa chỉ này", "There is nothing at this address");
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }

    /** Carries a refusal past the framework, which turns every other exception of a converter into "not found". */
    @UnwrapException(value = Unreadable.class, strategy = ExceptionUnwrapStrategy.ALWAYS)
    static final class Unreadable extends WebApplicationException {
        Unreadable(Refused refused) {
            super(refused, refused.type().status());
        }
    }
}
