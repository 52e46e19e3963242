package vn.danchu.consultation.secretballot;

/** What a household may say, Decree 59/2023 Art. 5(2)d. */
public enum Choice {
    YES, NO, OTHER
}
