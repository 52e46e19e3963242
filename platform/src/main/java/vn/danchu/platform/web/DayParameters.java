package vn.danchu.platform.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** Reads days in an address, written 2026-11-30. An unreadable one is a bad request; the framework would say "not found". */
@Provider
public class DayParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new OfDay() : null;
    }

    private static final class OfDay implements ParamConverter<LocalDate> {
        @Override
        public LocalDate fromString(String text) {
            try {
                return text == null || text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException unreadable) {
                throw new BadRequestException("Not a day: write it like 2026-11-30", unreadable);
            }
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
