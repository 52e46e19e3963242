package vn.danchu.platform.law.local;

import java.util.stream.Stream;

/** A part of a service that goes by values which the law leaves open. It lists them here, so that they can be set and read. */
@FunctionalInterface
public interface OpenValueSource {

    /** All such values of this part, in any order. */
    Stream<OpenValue<?>> openValues();
}
