-- What conversations remember, opaque to the store.
create table documents (
    authority  text   not null,
    key        text   not null,
    type       text   not null,
    json       text   not null,
    version    bigint not null,
    written_at text   not null,
    primary key (authority, key)
);

-- The conversations of our own web channel and what was said in them.
create table conversations (
    authority     text   not null,
    id            text   not null,
    user_id       text   not null,
    locale        text,
    created_at    text   not null,
    last_sequence bigint not null,
    primary key (authority, id)
);

-- "processed_at" is null while an activity waits for its answer.
create table activities (
    authority    text   not null,
    conversation text   not null,
    sequence     bigint not null,
    client_id    text,
    json         text   not null,
    stored_at    text   not null,
    processed_at text,
    primary key (authority, conversation, sequence),
    unique (authority, conversation, client_id),
    foreign key (authority, conversation) references conversations (authority, id) on delete cascade
);

create index activities_pending on activities (authority, stored_at) where processed_at is null;

-- The keys of data protection, so that every instance reads what another one sealed.
create table secrets (
    authority text not null,
    name      text not null,
    xml       text not null,
    added_at  text not null,
    primary key (authority, name)
);
