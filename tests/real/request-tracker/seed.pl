# Fills a fresh Request Tracker through its own Perl API. Reads the seed as JSON from standard input.
use strict;
use warnings;
use utf8;

# Request Tracker stamps what it does with the clock: give it the clock of the conversation.
our $clock;
sub clock { return defined $clock ? $clock : CORE::time() }

BEGIN {
    *CORE::GLOBAL::time   = sub () { main::clock() };
    *CORE::GLOBAL::gmtime = sub (;$) { CORE::gmtime(@_ ? $_[0] : main::clock()) };
}

use RT -init;
use Encode;
use JSON;
use MIME::Entity;

my @TO_ANSWER = qw(SeeQueue ShowTicket CreateTicket ReplyToTicket ModifySelf);
my %RIGHTS = (
    Contractors => \@TO_ANSWER,
    Agents      => [
        @TO_ANSWER, qw(
            ShowTicketComments ShowOutgoingEmail CommentOnTicket ModifyTicket OwnTicket TakeTicket StealTicket
            ReassignTicket
        )
    ],
);

my $seed = decode_json(do { local $/; <STDIN> });
my $system = RT->SystemUser;
my %person;

people();
ticket($_) for @{ $seed->{tickets} };

sub people {
    my %group;
    for my $name (sort keys %RIGHTS) {
        my $group = $group{$name} = RT::Group->new($system);
        worked("group $name", $group->CreateUserDefinedGroup(Name => $name));
        $group->PrincipalObj->GrantRight(Right => $_, Object => RT->System) for @{ $RIGHTS{$name} };
    }

    my $everyone = RT::Group->new($system);
    $everyone->LoadSystemInternalGroup('Everyone');
    $everyone->PrincipalObj->GrantRight(Right => $_, Object => RT->System) for qw(CreateTicket ReplyToTicket);

    for my $one (@{ $seed->{agents} }) {
        my $agent = person($one, Name => $one->{key}, Privileged => 1, Password => $seed->{password});
        worked("member $one->{key}", $group{ $one->{group} }->AddMember($agent->PrincipalId));
    }
    person($_, Name => $_->{email}, Privileged => 0) for @{ $seed->{customers} };
}

sub person {
    my ($one, %account) = @_;
    my $user = RT::User->new($system);
    worked($one->{key}, $user->Create(%account, EmailAddress => $one->{email}, RealName => $one->{name}));
    return $person{ $one->{key} } = $user;
}

sub ticket {
    my ($plan) = @_;
    my ($first, @later) = @{ $plan->{steps} };
    no warnings 'redefine';
    local *RT::Ticket::_NewTransaction = sub { RT::Record::_NewTransaction(@_, ActivateScrips => 0) }
        if $plan->{isQuiet};
    $clock = $first->{at};
    my ($id, undef, $problem) = RT::Ticket->new(acting($first->{by}))->Create(
        Queue     => 'General',
        Subject   => $plan->{subject},
        Requestor => $person{ $plan->{requester} }->EmailAddress,
        MIMEObj   => mail($plan, $first),
    );
    worked("ticket $plan->{subject}", $id, $problem);
    step($id, $plan, $_) for @later;
    $clock = undef;
}

sub step {
    my ($id, $plan, $step) = @_;
    $clock = $step->{at};
    my $ticket = RT::Ticket->new(acting($step->{by}));
    $ticket->Load($id);
    my ($does, $what) = @$step{qw(does what)};
    worked("$does on $id",
          $does eq 'reply'  ? $ticket->Correspond(MIMEObj => mail($plan, $step))
        : $does eq 'note'   ? $ticket->Comment(MIMEObj => mail($plan, $step))
        : $does eq 'owner'  ? $ticket->SetOwner($person{$what}->Id, 'Force')
        : $does eq 'status' ? $ticket->SetStatus($what)
        : $does eq 'cc'     ? $ticket->AddWatcher(Type => 'Cc', PrincipalId => $person{$what}->PrincipalId)
        :                     (0, 'no such step'));
}

sub acting { return RT::CurrentUser->new($person{ $_[0] }) }

sub mail {
    my ($plan, $step) = @_;
    my %head = (
        From    => $person{ $step->{by} }->EmailAddress,
        Subject => encode_utf8($plan->{subject}),
    );
    my %text  = part('text/plain', $step->{what});
    my %html  = part('text/html', $step->{html});
    my $mixed = $step->{html} && $step->{what} ? 'multipart/alternative' : $step->{file} ? 'multipart/mixed' : '';
    return MIME::Entity->build(%head, $step->{html} ? %html : %text) unless $mixed;
    my $mail = MIME::Entity->build(%head, Type => $mixed);
    $mail->attach(%text) if $step->{what};
    $mail->attach(%html) if $step->{html};
    $mail->attach(part('text/plain', $step->{file}{text}), Filename => $step->{file}{name}, Disposition => 'attachment')
        if $step->{file};
    return $mail;
}

sub part {
    my ($type, $text) = @_;
    return (Type => $type, Charset => 'UTF-8', Encoding => '8bit', Data => encode_utf8($text // ''));
}

sub worked {
    my ($what, $ok, $problem) = @_;
    die "$what: " . ($problem // 'failed') . "\n" unless $ok;
}
