-- What the villages decided together ends as what one village decides does: annulled, or changed by a later decision.
alter table commune_matter
    add column changes_decision uuid references commune_matter,
    add column change_manner text check (change_manner in ('AMEND', 'REPLACE', 'ABOLISH')),
    add column changed_by uuid references commune_matter,
    add column changed_on date,
    add column ended_on date,
    drop constraint commune_matter_state_check,
    drop constraint commune_matter_check3,
    add constraint commune_matter_state_check check (state in ('PROPOSED', 'AGREED', 'OPEN', 'ADOPTED', 'REJECTED',
                                                               'EFFECTIVE', 'ANNULLED', 'REPLACED', 'ABOLISHED')),
    add constraint commune_matter_effect check (case when state in ('PROPOSED', 'AGREED', 'OPEN', 'ADOPTED', 'REJECTED')
                                                     then effective_from is null
                                                     else state <> 'EFFECTIVE' or effective_from is not null end),
    add constraint commune_matter_ended check ((state in ('ANNULLED', 'REPLACED', 'ABOLISHED')) = (ended_on is not null)),
    add constraint commune_matter_changed check ((changed_by is null) = (changed_on is null)),
    add constraint commune_matter_change check ((changes_decision is null) = (change_manner is null));

-- A vote counts until the last day of the plan; a village that was asked only after it has none.
alter table commune_matter_village add column asked_on date;
update commune_matter_village
set asked_on = (select (opened_at at time zone 'Asia/Ho_Chi_Minh')::date from matter where matter.id = matter_id);
alter table commune_matter_village alter column asked_on set not null;

-- The committee's measures, of either kind of decision.
alter table committee_measure
    alter column decision_id drop not null,
    add column commune_matter_id uuid references commune_matter,
    add constraint committee_measure_on_one check ((decision_id is null) <> (commune_matter_id is null));
create index committee_measure_by_commune_matter on committee_measure (commune_matter_id, taken_on, id);

-- The report to the commune people's council, Law 10/2022/QH15 Art. 23(1).
create table council_report (
    commune_matter_id uuid primary key references commune_matter,
    number            text not null,
    reported_on       date not null,
    sent_to_front_on  date not null
);
