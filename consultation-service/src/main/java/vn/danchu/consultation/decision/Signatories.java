package vn.danchu.consultation.decision;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.decision.rules.DocumentForm;

/**
 * As what a decision is written, and who signs it: the head, the Front head and two households, Law 10/2022/QH15 Art. 20(1)
 * and (2)g.
 *
 * @param documentForm
 *            null in records older than the choice
 * @param headTitle
 *            the title of who signs in the head's place; null when the head signs
 */
@Embeddable
public record Signatories(@Enumerated(EnumType.STRING) DocumentForm documentForm, String villageHead, String headTitle,
        String frontHead, String firstHousehold, String secondHousehold) {

    public List<String> households() {
        return List.of(firstHousehold, secondHousehold);
    }
}
