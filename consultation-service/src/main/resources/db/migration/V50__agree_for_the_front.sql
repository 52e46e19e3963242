-- Who put a matter, a ballot plan, a plan of clusters or an online vote forward: somebody else agrees to it for the Front.
create table proposer (
    proposal_id uuid    primary key,
    account     text    not null,
    front_head  boolean not null
);
