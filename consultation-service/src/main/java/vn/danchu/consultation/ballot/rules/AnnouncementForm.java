package vn.danchu.consultation.ballot.rules;

/** How the people are told of household ballots, Decree 59/2023 Art. 4(4): in one of these forms or in several. */
public enum AnnouncementForm {
    /** At the cultural house and the places where the community gathers. */
    POSTING,
    /** To each household in person. */
    DIRECT, LOUDSPEAKER, TELEPHONE,
    /** An application that the village has agreed on. */
    SOCIAL_MEDIA
}
