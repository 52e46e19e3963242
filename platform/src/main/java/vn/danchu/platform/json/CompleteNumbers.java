package vn.danchu.platform.json;

import jakarta.inject.Singleton;

import io.quarkus.jackson.ObjectMapperCustomizer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A number, or a yes or no, that a request leaves out is missing; it is not zero and not "no". */
@Singleton
public class CompleteNumbers implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
