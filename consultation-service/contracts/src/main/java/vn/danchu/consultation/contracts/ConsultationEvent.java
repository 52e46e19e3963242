package vn.danchu.consultation.contracts;

/**
 * What the consultation service tells the others, one package a feature. Fields are only added; a new meaning is a new
 * event. Each has a sample under {@code samples/consultation/}, by which both sides are tested.
 */
public interface ConsultationEvent {
    /** The topic of all events of this service. */
    String TOPIC = "danchu.consultation";

    /** @return the event's full name with its version */
    String type();

    /** @return code of the commune that the event belongs to, the unit of order */
    String communeCode();
}
