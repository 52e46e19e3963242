package vn.danchu.consultation.decision;

import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * Who signs a decision: the head, the Front head and two households, Law 10/2022/QH15 Art. 20(2)g.
 *
 * @param headTitle
 *            the title of who signs in the head's place; null when the head signs
 */
@Embeddable
public record Signatories(String villageHead, String headTitle, String frontHead, String firstHousehold,
        String secondHousehold) {

    public List<String> households() {
        return List.of(firstHousehold, secondHousehold);
    }
}
