package vn.danchu.inspectionboard.contracts;

/** What the inspection board service tells the others. Fields are only added; a new meaning is a new event. */
public sealed interface InspectionBoardEvent permits ProjectRegistered, ResidentElectionCalled,
        ResidentElectionCalledOff, BoardRecorded, PlanSentToInvestor {
    /** The topic of all events of this service. */
    String TOPIC = "danchu.inspection-board";

    /** @return the event's full name with its version */
    String type();

    /** @return code of the commune that the event belongs to, the unit of order */
    String communeCode();
}
