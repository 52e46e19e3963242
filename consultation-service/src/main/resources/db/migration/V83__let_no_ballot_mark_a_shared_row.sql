-- The check of a foreign key marks the row that it points to: every voter would mark the row of the vote, one after another,
-- and leave a trace there of the last. Vote and household of a ballot are read from vote and roll in the same transaction.
alter table sealed_ballot
    drop constraint sealed_ballot_vote_id_fkey,
    drop constraint sealed_ballot_household_id_fkey;
