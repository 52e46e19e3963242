package vn.danchu.platform.law.lifecycle;

import java.util.Locale;

/** Where an official record stands. Its English name is the constant's own. */
public interface State {
    /** @return the state in Vietnamese, as it follows "ở trạng thái: " */
    String vi();

    /** How a state or a step is written in the rule register. */
    static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
