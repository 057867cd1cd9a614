-- What the team of an application and the programme say to each other about it, and the programme to itself.
create table message (
    message_id     uuid        primary key,
    application_id uuid        not null references application,
    author         uuid        not null references account,
    voice          text        not null constraint message_voice_known check (voice in ('TEAM', 'PROGRAMME')),
    audience       text        not null constraint message_audience_known check (audience in ('TEAM', 'INTERNAL')),
    written_at     timestamptz not null,
    body           text        not null constraint message_says_something check (length(trim(body)) between 1 and 10000),
    reply_to       uuid,
    asks_about     text        constraint message_asks_about_a_section check (asks_about in
        ('PROJECT', 'USE_CASE', 'BENEFICIARIES', 'OPEN_SOURCE', 'FOCUS_AREAS', 'HARDWARE', 'CI', 'CREDIT', 'CONTRIBUTIONS')),
    question       text        constraint message_question_known check (question in ('OPEN', 'ANSWERED', 'TAKEN_BACK', 'LAPSED')),
    version        bigint      not null,
    constraint message_of_an_application unique (message_id, application_id),
    constraint message_answers_in_its_application foreign key (reply_to, application_id) references message (message_id, application_id),
    constraint message_answers_another check (reply_to <> message_id),
    constraint message_question_is_about_a_section check ((asks_about is null) = (question is null)),
    constraint message_question_is_read_by_the_team check (asks_about is null or audience = 'TEAM'),
    constraint message_question_begins_a_thread check (asks_about is null or reply_to is null),
    constraint message_of_the_team_is_read_by_it check (voice = 'PROGRAMME' or (audience = 'TEAM' and asks_about is null))
);

comment on column message.voice is 'for whom its author spoke when it was written';
comment on column message.body is 'Markdown';

create index message_application on message (application_id, written_at, message_id);
create unique index message_one_open_question on message (application_id) where question = 'OPEN';

-- Answers form one level and are read by no more people than what they answer; nobody of the team speaks as the programme.
create function check_message() returns trigger language plpgsql as $$
declare
    answered message;
begin
    if new.reply_to is not null then
        select * into answered from message where message_id = new.reply_to;
        if answered.reply_to is not null then
            raise exception 'an answer is not answered itself' using errcode = '23514', constraint = 'message_answers_one_level';
        end if;
        if answered.audience = 'INTERNAL' and new.audience <> 'INTERNAL' then
            raise exception 'an internal note is answered internally'
                using errcode = '23514', constraint = 'message_answer_is_no_more_public';
        end if;
    end if;
    if new.voice = 'PROGRAMME' and exists (select 1 from application_participant p
                                           where p.application_id = new.application_id and p.account_id = new.author) then
        raise exception 'a participant of an application does not speak for the programme'
            using errcode = '23514', constraint = 'message_no_conflict_of_interest';
    end if;
    return new;
end $$;

create trigger message_fits before insert on message for each row execute function check_message();

-- Who may read a message never changes, nor does anything else that was said.
create function refuse_change_of_message() returns trigger language plpgsql as $$
begin
    if (new.message_id, new.application_id, new.author, new.voice, new.audience, new.written_at, new.body)
        is distinct from (old.message_id, old.application_id, old.author, old.voice, old.audience, old.written_at, old.body)
        or new.reply_to is distinct from old.reply_to or new.asks_about is distinct from old.asks_about then
        raise exception 'what was said stays' using errcode = '23514', constraint = 'message_stays';
    end if;
    return new;
end $$;

create trigger message_stays before update on message for each row execute function refuse_change_of_message();
