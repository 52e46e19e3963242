package vn.danchu.covenant.drafting.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where a covenant stands on its way to being in force. */
public enum Stage implements State {
    /** Written, posted for opinions and still open to change. */
    FINAL_DRAFT("dự thảo"),
    /** Before the households; its text stands fast. */
    VOTING_MEETING("đang biểu quyết"),
    /** Adopted by more than half of all households. */
    ADOPTED("đã được thông qua"),
    /** Not adopted; a new draft begins anew. */
    NOT_ADOPTED("không được thông qua"),
    /** The file lies with the commune committee. */
    SUBMITTED("đã đề nghị công nhận"),
    /** Recognised and in force. */
    RECOGNISED("đã được công nhận"),
    /** Not recognised, with the reason in writing. */
    RECOGNITION_REFUSED("không được công nhận");

    private final String vi;

    Stage(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
