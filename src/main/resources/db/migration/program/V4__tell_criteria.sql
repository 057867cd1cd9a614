create unique index criterion_named_once on criterion (rubric_id, lower(name));

-- What other modules may read of criteria: the key, by which scores of one version carry over to another.
create view criterion_key as
select criterion_id, key from criterion;
