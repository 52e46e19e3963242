-- What citizens propose for the covenant of their village, from the initiative that the head took up.
create table covenant_proposal (
    initiative_id uuid primary key,
    village_id    uuid        not null references village,
    commune_code  text        not null,
    title         text        not null,
    text          text        not null,
    consents      bigint      not null check (consents >= 0),
    households    bigint      not null check (households >= consents),
    supported_on  date        not null,
    approved_on   date,
    proposed_on   date        not null check (proposed_on >= supported_on),
    heard_at      timestamptz not null
);
create index covenant_proposal_by_village on covenant_proposal (village_id, heard_at desc, initiative_id desc);
create index covenant_proposal_by_commune on covenant_proposal (commune_code, heard_at desc, initiative_id desc);

-- What the draft was written on; none where the head proposed it.
alter table covenant add column initiative_id uuid references covenant_proposal;
create index covenant_by_initiative on covenant (initiative_id) where initiative_id is not null;
