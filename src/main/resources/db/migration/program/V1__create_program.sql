create table focus_area (
    slug     text primary key constraint focus_area_slug_is_plain check (slug ~ '^[a-z][a-z0-9-]*$'),
    position int  not null unique,
    name     text not null unique,
    summary  text not null,
    examples text not null
);

create table rubric (
    rubric_id   uuid        primary key,
    version     int         not null unique,
    active_from timestamptz not null
);

create table criterion (
    criterion_id uuid          primary key,
    rubric_id    uuid          not null references rubric,
    position     int           not null,
    key          text          not null,
    kind         text          not null constraint criterion_kind_known check (kind in ('AREA', 'CROSS')),
    focus_area   text          references focus_area,
    name         text          not null,
    question     text          not null,
    weight       numeric(4, 2) not null constraint criterion_weight_positive check (weight > 0),
    unique (rubric_id, key),
    unique (rubric_id, position),
    constraint criterion_area_named check ((kind = 'AREA') = (focus_area is not null))
);

create table anchor (
    criterion_id uuid     not null references criterion,
    points       smallint not null constraint anchor_on_the_scale check (points between 0 and 5),
    text         text     not null,
    primary key (criterion_id, points)
);
