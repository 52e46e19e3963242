-- What a village head proposes waits for the Front head of the village, Law 10/2022/QH15 Art. 16(2).
alter table matter drop constraint matter_state_check;
alter table matter add constraint matter_state_check check (state in ('PROPOSED', 'OPEN', 'IN_VOTE', 'DECIDED', 'CLOSED'));
alter table matter add column agreed_on date;
