package vn.danchu.consultation.secretballot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.agroal.api.AgroalDataSource;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.SqlFailure;

/**
 * Where sealed ballots lie. Speaks SQL itself: casting is the path of the whole suite that must be lean, and nothing here
 * may load a household beside a choice.
 */
@ApplicationScoped
public class BallotBox {
    @Inject
    AgroalDataSource database;
    @Inject
    BallotSeal seal;

    /** What a person meets at the box: the vote as it stands, and the household the person speaks for, if any. */
    record Slot(boolean open, Instant closesAt, byte[] ballotKey, UUID household) {
    }

    /** A ballot as it lies in the box. */
    record Sealed(UUID household, String keyFingerprint, byte[] seal) {
    }

    /** The village that votes, and whether the vote is over and counted. */
    record Standing(UUID village, boolean counted) {
    }

    /**
     * Looks at the vote and holds off its closing until the caller's transaction ends. The lock is shared, so voters do
     * not wait for each other; it is taken before the vote is read, so that a vote being counted is seen as closed.
     */
    @Transactional(TxType.MANDATORY)
    Optional<Slot> approach(UUID vote, String person) {
        String sql = """
                select pg_advisory_xact_lock_shared(?);
                select v.state = 'OPEN', v.closes_at, v.ballot_key,
                    (select household_id from vote_speaker where vote_id = ? and person = ?)
                from online_vote v where v.id = ?""";
        return with(sql, statement -> {
            statement.setLong(1, lockOf(vote));
            statement.setObject(2, vote);
            statement.setString(3, person);
            statement.setObject(4, vote);
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return row.next()
                        ? Optional.of(new Slot(row.getBoolean(1), row.getTimestamp(2).toInstant(),
                                row.getBytes(3), row.getObject(4, UUID.class)))
                        : Optional.empty();
            }
        });
    }

    /** @return whether the ballot went in; false when the household has one in the box already */
    @Transactional(TxType.MANDATORY)
    boolean cast(UUID vote, Sealed ballot) {
        String sql = """
                insert into sealed_ballot (vote_id, household_id, key_fingerprint, seal)
                values (?, ?, ?, ?) on conflict do nothing""";
        return with(sql, statement -> {
            statement.setObject(1, vote);
            statement.setObject(2, ballot.household());
            statement.setString(3, ballot.keyFingerprint());
            statement.setBytes(4, ballot.seal());
            return statement.executeUpdate() == 1;
        });
    }

    /** @return the ballot of a household */
    Optional<Sealed> find(UUID vote, UUID household) {
        return with(
                "select household_id, key_fingerprint, seal from sealed_ballot where vote_id = ? and household_id = ?",
                statement -> {
                    statement.setObject(1, vote);
                    statement.setObject(2, household);
                    return read(statement).stream().findFirst();
                });
    }

    /** Waits until every ballot on its way has gone in, and lets no other in until the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void shut(UUID vote) {
        with("select pg_advisory_xact_lock(?)", statement -> {
            statement.setLong(1, lockOf(vote));
            return statement.execute();
        });
    }

    /**
     * Opens and counts every ballot of a shut box, and puts them on the ledger. Afterwards no seal can be opened again.
     *
     * @param wrappedKey
     *            the vote's key; the caller destroys it in the same transaction
     */
    @Transactional(TxType.MANDATORY)
    public Tally count(UUID vote, byte[] wrappedKey) {
        List<Sealed> box = with("select household_id, key_fingerprint, seal from sealed_ballot where vote_id = ?",
                statement -> {
                    statement.setObject(1, vote);
                    return read(statement);
                });
        List<CountedBallot> ballots = box.stream()
                .map(ballot -> seal.open(wrappedKey, vote, ballot.household(), ballot.seal())).toList();
        publish(vote, ballots);
        return Tally.of(ballots);
    }

    // In the order of the receipts, which is chance: the order of casting must not survive.
    private void publish(UUID vote, List<CountedBallot> ballots) {
        with("insert into counted_ballot (vote_id, receipt, choice, nonce) values (?, ?, ?, ?)", statement -> {
            for (CountedBallot ballot : ballots.stream().sorted(Comparator.comparing(CountedBallot::receipt))
                    .toList()) {
                statement.setObject(1, vote);
                statement.setString(2, ballot.receipt());
                statement.setString(3, ballot.choice().name());
                statement.setString(4, ballot.nonce());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        with("update sealed_ballot set seal = null where vote_id = ?", statement -> {
            statement.setObject(1, vote);
            return statement.executeUpdate();
        });
    }

    /** @return whose vote it is, and whether its ballots are on the ledger; refuses an unknown vote */
    Standing standing(UUID vote) {
        return with("select village_id, state = 'CLOSED' from online_vote where id = ?", statement -> {
            statement.setObject(1, vote);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refused.notFound("Không có cuộc biểu quyết này", "No such vote");
                }
                return new Standing(row.getObject(1, UUID.class), row.getBoolean(2));
            }
        });
    }

    /** @return the counted ballots, by receipt */
    List<CountedBallot> ledger(UUID vote) {
        return with("select receipt, choice, nonce from counted_ballot where vote_id = ? order by receipt",
                statement -> {
                    statement.setObject(1, vote);
                    List<CountedBallot> ballots = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            ballots.add(new CountedBallot(row.getString(1), Choice.valueOf(row.getString(2)),
                                    row.getString(3)));
                        }
                    }
                    return ballots;
                });
    }

    /** @return how many households have a ballot in the box */
    public long voted(UUID vote) {
        return voted(List.of(vote)).getOrDefault(vote, 0L);
    }

    /** @return for each vote how many households have a ballot in its box; an empty box is left out */
    public Map<UUID, Long> voted(Collection<UUID> votes) {
        String sql = "select vote_id, count(*) from sealed_ballot where vote_id = any (?) group by vote_id";
        return with(sql, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", votes.toArray()));
            Map<UUID, Long> voted = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    voted.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
            return voted;
        });
    }

    /** @return whether the household has a ballot in the box */
    public boolean hasVoted(UUID vote, UUID household) {
        return find(vote, household).isPresent();
    }

    private static List<Sealed> read(PreparedStatement statement) throws SQLException {
        List<Sealed> ballots = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ballots.add(new Sealed(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)));
            }
        }
        return ballots;
    }

    private static long lockOf(UUID vote) {
        return vote.getMostSignificantBits() ^ vote.getLeastSignificantBits();
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
