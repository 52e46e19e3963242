package vn.danchu.consultation.change;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import vn.danchu.consultation.communewide.CommuneMatters;
import vn.danchu.consultation.communewide.MergingResults;

/**
 * A decision of the whole commune may be in force from a day that lies ahead, Law 10/2022/QH15 Art. 21(2). What it changes stands
 * until that day, and is changed on it, whether or not anybody looks.
 */
@ApplicationScoped
public class ChangesOfTheDay {
    @Inject
    CommuneMatters matters;
    @Inject
    MergingResults merging;
    @Inject
    Clock clock;

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void follow() {
        LocalDate today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew().call(() -> matters.dueChanges(today))
                .forEach(later -> QuarkusTransaction.requiringNew().run(() -> merging.takeEffect(later)));
    }
}
