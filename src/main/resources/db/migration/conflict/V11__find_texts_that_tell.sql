-- Which of several texts, such as names that people give to what they share, tell a person of what hides from them: they
-- call it by its name or number, or by a part of its name that nothing else is called by which they may see.
create function texts_that_tell(person uuid, texts text[]) returns setof text language sql stable as $$
    with hidden as materialized (
        select distinct c.application_id, lower(c.project_name) as project, lower(c.title) as title, 'woa-' || c.number as called
        from conflict_of_interest i join application_card c using (application_id) where i.account_id = person),
    word as materialized (
        select distinct t.written, w.word from unnest(texts) t (written)
        cross join lateral regexp_split_to_table(lower(t.written), '[^[:alnum:]]+') w (word)
        where length(w.word) > 2 and exists (select from hidden h where strpos(h.project || ' ' || h.title, w.word) > 0)
        union
        select t.written, n.word from unnest(texts) t (written) cross join hidden h
        cross join lateral regexp_split_to_table(h.project || ' ' || h.title, '[^[:alnum:]]+') n (word)
        where length(n.word) > 3 and strpos(lower(t.written), n.word) > 0)
    select t.written from unnest(texts) t (written) where exists (
        select from hidden h where strpos(lower(t.written), h.project) > 0 or strpos(lower(t.written), h.called) > 0
                               or (h.title <> '' and strpos(lower(t.written), h.title) > 0))
    union
    select w.written from word w where not exists (
        select from application_card c where c.submitted_at is not null
          and strpos(lower(c.project_name || ' ' || c.title), w.word) > 0
          and not exists (select from hidden h where h.application_id = c.application_id))
$$;
