package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.clusterplan.PlannedPart;
import vn.danchu.consultation.secretballot.Tally;

/**
 * What one cluster said on a matter.
 *
 * @param meetingId
 *            where it did
 * @param heldOn
 *            day of that meeting
 * @param present
 *            households of the cluster that were there while it voted; nobody where nobody came to its meeting
 */
record SubTotal(PlannedPart cluster, UUID meetingId, LocalDate heldOn, long present, Tally tally) {
}
