-- Who entered from a paper that somebody left a post: another takes it back where it was wrong.
alter table official add column left_entered_by text;
