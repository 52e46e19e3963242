-- A village whose part in a matter of the commune was annulled is asked again: it has a second matter and decision of the same
-- origin. The part in the commune's matter names the one that counts. Other records are still voted on once in each village.
alter table matter drop constraint matter_of_origin;
create unique index matter_of_origin on matter (origin_service, origin_id, village_id)
    where origin_service <> 'commune-matter';
create index matter_of_commune_matter on matter (origin_id) where origin_service = 'commune-matter';
drop index decision_of_origin;
create unique index decision_of_origin on decision (origin_service, origin_id, village_id)
    where origin_service <> 'commune-matter';
create index decision_of_commune_matter on decision (origin_id) where origin_service = 'commune-matter';

-- What was counted as rejected may be annulled too, where it is such a part.
do $$
begin
    execute 'alter table decision drop constraint ' || (
        select quote_ident(conname) from pg_constraint
        where conrelid = 'decision'::regclass and contype = 'c' and (
            select array_agg(attname::text order by attname::text) from pg_attribute
            where attrelid = conrelid and attnum = any (conkey)) = array['outcome', 'state']);
end
$$;
alter table decision add constraint decision_state_of_outcome
    check (case when outcome = 'REJECTED' then state = 'REJECTED' or state = 'ANNULLED' and effect_from = 'COMMUNE_RESULT'
                else state <> 'REJECTED' end);
