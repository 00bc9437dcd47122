/** They carry no meaning of their own in an explanation. */
const functionWords = `
  a about above across after again against all almost along already also although always among an and another
  any anybody anyone anything anywhere are aren't around as at away
  be became because become becomes becoming been before behind being below beside between beyond both but by
  called can can't cannot certain could couldn't
  describe describes did didn't do does doesn't doing don't done down during
  e.g each eg either else enough etc even ever every everybody everyone everything everywhere
  few fewer for from
  get gets getting give given gives giving
  had has have haven't having he hence her here hers herself him himself his how however
  i i.e ie if in inside instead into is isn't it it'll it's its itself
  just
  kind kinds
  less let lets like
  made make makes making many may maybe me mean means meant might mine more most much must my myself
  near need needs neither never no nobody none nor not nothing now
  of off often on once one ones only onto or other others our ours ourselves out outside over own
  part parts per perhaps put puts
  quite
  rather really refer refers
  same shall she should shouldn't since so some somebody someone something sometimes somewhere still such
  take taken takes than that that's the their theirs them themselves then there there's therefore these they
  they're thing things this those though through thus to together too toward towards
  under unless until up upon us use used uses using usually
  various very via
  was wasn't way ways we we're were what what's whatever when whenever where whereas wherever whether which
  whichever while who whoever whole whom whose why will with within without won't would wouldn't
  yes yet you you're your yours yourself
`;

/** Function words count as everyday words, too, and are not repeated here. */
const everydayWords = `
  able access account acid act action active add address advance advice afternoon age agent agree air alert
  allow anchor angle answer application approach area argument arm arrange array art article ask assembly
  attach attack attention author
  baby back bad bag balance ball band bank bar base basic bat batch bath begin behave behavior behaviour best
  big bill bind bird bit bite black blind block blow blue board boat body bond bone book boot border bottom
  bounce box boy brain branch brand bread break bridge bring bubble bug build building bundle burn bus
  business button buy
  cable call capital capture car card care career carrier carry case cash cast cat catch cause cell center
  chain chance change channel chapter character charge chart chase chat check child children chip choice
  choose circuit city claim class classic clean clear client clip clock close cloud cluster code collar
  collection college color column come comment commit common community company complete concern condition
  connect contact contain container content context contract control cookie copy core corner cost count
  counter country course court cover crash create credit cross crowd current custom customer cut cycle
  date day deal decision default delay delete depth design desk detail device different direct direction
  display distance dock document door dot double draft draw dream drive driver drop dump
  easy echo edge effect element empty end engine enter entrance entry environment error escape event example
  exchange exercise exit experience export extra
  face fact factor factory fail fall false family far fast father feature feed feel fetch field figure file
  fill film filter final find fine finish fire first fit fix flag flash flat float floor flow fly fold folder
  follow force fork form forward foundation frame free friend full function future
  gain game gap gate girl global go goal good grade great green grid ground group growth guard guide
  half hand handle handshake hang hard hash head hear heart heat help hide high hill history hit hold hole
  home hook hope host hour house
  icon idea image import index inject input insert instance interest interpreter island issue item
  job join jump
  keep key kill king know
  label land language large last late law layer layout leaf leak learn leave left letter level library lie
  life lift light limit line link list listen listener little live load local location lock log logic long
  look loop lose lot love low
  machine mail main major man manager map margin mark mask mass master match material matter measure meeting
  member memory menu merge message method middle mirror mix mock mode model moment money monitor month mother
  mount mouse mouth move movement music
  name native net new news newspaper next nice night node note notice number
  object observe observer office old open operation operator option order origin output
  pack package packet page paint panel paper parent park partner pass past patch path pattern peer people
  period permission person phrase picture piece ping pipe pitch place plain plan plate platform play player
  plot plug point pointer policy poll pool pop port position post powder power present press pressure print
  private privilege problem process produce product profile program project promise proof proper property
  protect provide provider public pull push
  quality quantity question queue
  rack rail range rank rate reach read reader real reason receive record recover red reference reflection
  region register regular relay release remote remove repeat report request research reserve resource response
  rest result return reverse review ride right ring rise risk river road role roll room root rotate round
  route routine row rule run runner rust
  safe safety salt sample sand sandbox save say scale scan scene schedule school scope score screen script
  scroll seal search seat second section secure see seed segment select sell send sense sentence serve service
  session set shade shadow shape share sheet shell shield shift ship shop short shot show shut side sight sign
  signal signature sit site size skin slave sleep slice slide slot small snap snapshot socket solution song
  sort sound source space speak speed spider spin split spot spring sprint square stack staff stage stand
  standard star start state statement station stay step stock stop storage store story straight stream street
  strength stress stretch strike string strong structure study style subject supply support surface swap swarm
  switch symbol system
  table tag talk tape target task team tell term terminal test text theme think thread throw ticket tile time
  title today token tool top topic total touch trace track trade traffic train transaction transfer transform
  transport trap tree trial trick trigger true trunk trust try tube tunnel turn type
  understand unit update upgrade user
  value valve version view virus visit visitor voice volume
  wait walk wall want war watch water wave week weight wheel white win wind window wire woman word work worker
  world worm wrap wrapper write writer
  year yield young
  zero zip zombie zone
`;

export const en = { functionWords, everydayWords };
