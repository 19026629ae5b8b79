-- Where people and groups can be reached without asking first. State, reason and since say whether and why not; nothing is deleted.
create table addresses (
    authority    text not null,
    channel      text not null,
    conversation text not null,
    root         text not null,
    kind         text not null check (kind in ('Personal', 'Group', 'Channel')),
    account      text,
    user_id      text,
    bot_id       text,
    bot_name     text,
    tenant       text,
    service_url  text,
    team_id      text,
    team_name    text,
    name         text,
    locale       text,
    state        text not null,
    reason       text,
    since        text,
    last_seen    text not null,
    primary key (authority, channel, conversation)
);

create index addresses_roots on addresses (authority, channel, root);
create index addresses_accounts on addresses (authority, channel, account);
create index addresses_users on addresses (authority, channel, user_id);
create index addresses_teams on addresses (authority, channel, team_id);
