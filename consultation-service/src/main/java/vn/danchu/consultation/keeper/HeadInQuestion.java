package vn.danchu.consultation.keeper;

import java.util.UUID;

/** What asks the households of a village who is its head. */
public interface HeadInQuestion {

    /** @return whether it is asked in the village now, from the first paper until the answer stands */
    boolean isAsked(UUID village);
}
