package vn.danchu.covenant.contracts;

/** What the covenant service tells the others. Fields are only added; a new meaning is a new event. */
public sealed interface CovenantEvent
        permits CovenantPutToVote, CovenantAdopted, CovenantNotAdopted, CovenantRecognised, CovenantRefused {
    /** The topic of all events of this service. */
    String TOPIC = "danchu.covenant";

    /** @return the event's full name with its version */
    String type();

    /** @return code of the commune that the event belongs to, the unit of order */
    String communeCode();
}
