package vn.danchu.platform.law.local;

import java.util.Objects;

/**
 * A value that the law leaves open, as it is in force in a place: what a rule judges by.
 *
 * @param value    what was set
 * @param approval by which document
 */
public record LocalValue<T>(T value, Approval approval) {

    public LocalValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(approval, "approval");
    }
}
