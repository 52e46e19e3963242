package vn.danchu.platform.law.lifecycle;

/** Where an official record stands. Its English name is the constant's own. */
public interface State {
    /** @return the state in Vietnamese, as it follows "ở trạng thái: " */
    String vi();
}
