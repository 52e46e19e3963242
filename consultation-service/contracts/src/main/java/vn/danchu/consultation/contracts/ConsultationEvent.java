package vn.danchu.consultation.contracts;

/** What the consultation service tells the others. Fields are only added; a new meaning is a new event. */
public sealed interface ConsultationEvent
        permits VillageEstablished, MatterOpened, DecisionAdopted, DecisionRejected, DecisionSent, DecisionRecognised,
        DecisionRecognitionRefused, DecisionAnnulled, DecisionChanged,
        DecisionExecutionReported {
    /** The topic of all events of this service. */
    String TOPIC = "danchu.consultation";

    /** @return the event's full name with its version */
    String type();

    /** @return code of the commune that the event belongs to, the unit of order */
    String communeCode();
}
