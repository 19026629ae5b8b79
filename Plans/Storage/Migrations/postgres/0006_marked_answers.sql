-- Answers that a supervisor marked as wrong, to be reviewed. One that was reviewed is done and stays.
create table marked_answers (
    authority    text    not null,
    id           integer not null,
    marked_at    text    not null,
    officer      text    not null,
    question     text    not null,
    asked_before text,
    answer       text    not null,
    intent       text    not null,
    confidence   double precision not null,
    trace        text    not null,
    remark       text,
    state        text    not null check (state in ('open', 'done')),
    done_at      text,
    primary key (authority, id)
);

create index marked_answers_open on marked_answers (authority, state, id);
