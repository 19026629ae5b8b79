-- Files that users of our own web channel sent; kept until they are read, and a while for looking back.
create table uploads (
    authority    text   not null,
    id           text   not null,
    conversation text   not null,
    name         text   not null,
    content_type text   not null,
    content      blob   not null,
    size         bigint not null,
    stored_at    text   not null,
    primary key (authority, id)
);

create index uploads_stored on uploads (authority, stored_at);

-- Which officer of the directory stands behind a channel's account.
create table accounts (
    authority text not null,
    channel   text not null,
    account   text not null,
    officer   text not null,
    bound_at  text not null,
    bound_by  text not null,
    primary key (authority, channel, account)
);
