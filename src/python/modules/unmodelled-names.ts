// Written by `npm run oracle:names`.

/** By class, or "module" and its name: what CPython 3.14 finds there and the model does not. */
// biome-ignore format: a table
export const UNMODELLED_NAMES: Readonly<Record<string, string>> = {
  '_asyncio.Future':
    '__class_getitem__ __del__ __module__',
  '_asyncio.Task':
    '__class_getitem__ __del__ __module__ print_stack',
  '_contextvars.ContextVar':
    '__class_getitem__',
  '_contextvars.Token':
    '__class_getitem__',
  '_io.StringIO':
    '__del__ __setstate__ detach encoding errors fileno line_buffering newlines',
  '_queue.Empty':
    '__setstate__',
  '_queue.SimpleQueue':
    '__class_getitem__',
  'abc.ABCMeta':
    '__basicsize__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __or__ __prepare__ __ror__ __subclasscheck__ __text_signature__ __type_params__ __weakrefoffset__',
  'argparse.Action':
    'format_usage',
  'argparse.ArgumentDefaultsHelpFormatter':
    'add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.ArgumentError':
    '__setstate__',
  'argparse.ArgumentParser':
    'convert_arg_line_to_args parse_intermixed_args parse_known_intermixed_args register',
  'argparse.ArgumentTypeError':
    '__setstate__',
  'argparse.HelpFormatter':
    'add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.MetavarTypeHelpFormatter':
    'add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.RawDescriptionHelpFormatter':
    'add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.RawTextHelpFormatter':
    'add_argument add_arguments add_text add_usage end_section format_help start_section',
  'asyncio.events.Handle':
    '__module__',
  'asyncio.events.TimerHandle':
    '__module__',
  'asyncio.exceptions.BrokenBarrierError':
    '__setstate__',
  'asyncio.exceptions.CancelledError':
    '__setstate__',
  'asyncio.exceptions.InvalidStateError':
    '__setstate__',
  'asyncio.queues.LifoQueue':
    '__class_getitem__',
  'asyncio.queues.PriorityQueue':
    '__class_getitem__',
  'asyncio.queues.Queue':
    '__class_getitem__',
  'asyncio.queues.QueueEmpty':
    '__setstate__',
  'asyncio.queues.QueueFull':
    '__setstate__',
  'asyncio.queues.QueueShutDown':
    '__setstate__',
  'asyncio.unix_events._UnixSelectorEventLoop':
    '__del__ __module__ add_reader add_writer connect_accepted_socket connect_read_pipe connect_write_pipe create_connection create_datagram_endpoint create_server create_unix_connection create_unix_server getaddrinfo getnameinfo remove_reader remove_writer sendfile sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendfile sock_sendto start_tls subprocess_exec subprocess_shell',
  'builtins.ArithmeticError':
    '__setstate__',
  'builtins.AssertionError':
    '__setstate__',
  'builtins.AttributeError':
    '__setstate__',
  'builtins.BaseException':
    '__setstate__',
  'builtins.BaseExceptionGroup':
    '__class_getitem__ __setstate__',
  'builtins.BlockingIOError':
    '__setstate__ characters_written filename filename2',
  'builtins.BrokenPipeError':
    '__setstate__ characters_written filename filename2',
  'builtins.BufferError':
    '__setstate__',
  'builtins.BytesWarning':
    '__setstate__',
  'builtins.ChildProcessError':
    '__setstate__ characters_written filename filename2',
  'builtins.ConnectionAbortedError':
    '__setstate__ characters_written filename filename2',
  'builtins.ConnectionError':
    '__setstate__ characters_written filename filename2',
  'builtins.ConnectionRefusedError':
    '__setstate__ characters_written filename filename2',
  'builtins.ConnectionResetError':
    '__setstate__ characters_written filename filename2',
  'builtins.DeprecationWarning':
    '__setstate__',
  'builtins.EOFError':
    '__setstate__',
  'builtins.Exception':
    '__setstate__',
  'builtins.ExceptionGroup':
    '__class_getitem__ __module__ __setstate__',
  'builtins.FileExistsError':
    '__setstate__ characters_written filename filename2',
  'builtins.FileNotFoundError':
    '__setstate__ characters_written filename filename2',
  'builtins.FloatingPointError':
    '__setstate__',
  'builtins.FutureWarning':
    '__setstate__',
  'builtins.GeneratorExit':
    '__setstate__',
  'builtins.ImportError':
    '__setstate__ msg name_from path',
  'builtins.ImportWarning':
    '__setstate__',
  'builtins.IndentationError':
    '__setstate__ end_lineno end_offset filename lineno msg offset print_file_and_line text',
  'builtins.IndexError':
    '__setstate__',
  'builtins.InterruptedError':
    '__setstate__ characters_written filename filename2',
  'builtins.IsADirectoryError':
    '__setstate__ characters_written filename filename2',
  'builtins.KeyError':
    '__setstate__',
  'builtins.KeyboardInterrupt':
    '__setstate__',
  'builtins.LookupError':
    '__setstate__',
  'builtins.MemoryError':
    '__setstate__',
  'builtins.ModuleNotFoundError':
    '__setstate__ msg name_from path',
  'builtins.NameError':
    '__setstate__',
  'builtins.NoneType':
    '__bool__ cell_contents',
  'builtins.NotADirectoryError':
    '__setstate__ characters_written filename filename2',
  'builtins.NotImplementedError':
    '__setstate__',
  'builtins.NotImplementedType':
    '__bool__',
  'builtins.OSError':
    '__setstate__ characters_written filename filename2',
  'builtins.OverflowError':
    '__setstate__',
  'builtins.PendingDeprecationWarning':
    '__setstate__',
  'builtins.PermissionError':
    '__setstate__ characters_written filename filename2',
  'builtins.ProcessLookupError':
    '__setstate__ characters_written filename filename2',
  'builtins.PythonFinalizationError':
    '__setstate__',
  'builtins.RecursionError':
    '__setstate__',
  'builtins.ReferenceError':
    '__setstate__',
  'builtins.ResourceWarning':
    '__setstate__',
  'builtins.RuntimeError':
    '__setstate__',
  'builtins.RuntimeWarning':
    '__setstate__',
  'builtins.StopAsyncIteration':
    '__setstate__',
  'builtins.StopIteration':
    '__setstate__',
  'builtins.SyntaxError':
    '__setstate__ end_lineno end_offset filename lineno msg offset print_file_and_line text',
  'builtins.SyntaxWarning':
    '__setstate__',
  'builtins.SystemError':
    '__setstate__',
  'builtins.SystemExit':
    '__setstate__',
  'builtins.TimeoutError':
    '__setstate__ characters_written filename filename2',
  'builtins.TypeError':
    '__setstate__',
  'builtins.UnboundLocalError':
    '__setstate__',
  'builtins.UnicodeDecodeError':
    '__setstate__ encoding end object reason start',
  'builtins.UnicodeEncodeError':
    '__setstate__ encoding end object reason start',
  'builtins.UnicodeError':
    '__setstate__',
  'builtins.UnicodeWarning':
    '__setstate__',
  'builtins.UserWarning':
    '__setstate__',
  'builtins.ValueError':
    '__setstate__',
  'builtins.Warning':
    '__setstate__',
  'builtins.ZeroDivisionError':
    '__setstate__',
  'builtins.async_generator':
    '__class_getitem__ __del__ ag_await ag_code ag_frame ag_running ag_suspended',
  'builtins.bool':
    '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'builtins.builtin_function_or_method':
    '__call__ __self__ __text_signature__',
  'builtins.bytearray':
    '__add__ __alloc__ __buffer__ __contains__ __delitem__ __getitem__ __imul__ __iter__ __len__ __mod__ __mul__ __release_buffer__ __rmod__ __rmul__ __setitem__ maketrans resize translate',
  'builtins.bytes':
    '__add__ __buffer__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ maketrans translate',
  'builtins.classmethod':
    '__annotations__ __class_getitem__ __func__ __get__ __isabstractmethod__ __module__ __name__ __qualname__ __wrapped__',
  'builtins.code':
    '__replace__ co_branches co_cellvars co_code co_consts co_exceptiontable co_flags co_freevars co_kwonlyargcount co_lines co_linetable co_lnotab co_names co_nlocals co_positions co_posonlyargcount co_stacksize replace',
  'builtins.complex':
    '__abs__ __add__ __bool__ __complex__ __getnewargs__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ conjugate from_number',
  'builtins.coroutine':
    '__class_getitem__ __del__ cr_code cr_origin cr_suspended',
  'builtins.coroutine_wrapper':
    '__iter__ __next__ close send throw',
  'builtins.dict':
    '__class_getitem__ __ior__ __or__ __reversed__ __ror__',
  'builtins.dict_items':
    '__contains__ __rand__ __ror__ __rsub__ __rxor__ isdisjoint mapping',
  'builtins.dict_keys':
    '__rand__ __ror__ __rsub__ __rxor__ isdisjoint mapping',
  'builtins.dict_values':
    'mapping',
  'builtins.enumerate':
    '__class_getitem__',
  'builtins.float':
    '__abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__ __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ from_number',
  'builtins.frozenset':
    '__and__ __class_getitem__ __iter__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__',
  'builtins.function':
    '__call__ __closure__ __type_params__',
  'builtins.generator':
    '__class_getitem__ __del__ gi_code gi_suspended gi_yieldfrom',
  'builtins.int':
    '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'builtins.list':
    '__add__ __class_getitem__ __iadd__ __imul__ __mul__ __reversed__ __rmul__',
  'builtins.list_iterator':
    '__length_hint__ __setstate__',
  'builtins.map':
    '__setstate__',
  'builtins.method':
    '__call__ __get__ __text_signature__',
  'builtins.object':
    '__format__ __ge__ __getstate__ __gt__ __init__ __init_subclass__ __le__ __lt__ __new__ __reduce__ __reduce_ex__ __sizeof__ __subclasshook__',
  'builtins.property':
    '__delete__ __get__ __isabstractmethod__ __name__ __set__ __set_name__ fdel',
  'builtins.range':
    '__bool__ __contains__ __getitem__ __iter__ __len__ __reversed__',
  'builtins.reversed':
    '__length_hint__ __setstate__',
  'builtins.set':
    '__and__ __class_getitem__ __iand__ __ior__ __isub__ __iter__ __ixor__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__',
  'builtins.slice':
    'indices start step stop',
  'builtins.staticmethod':
    '__annotations__ __call__ __class_getitem__ __func__ __get__ __isabstractmethod__ __module__ __name__ __qualname__ __wrapped__',
  'builtins.str':
    '__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__',
  'builtins.super':
    '__get__ __self__ __self_class__ __thisclass__',
  'builtins.traceback':
    'tb_frame tb_lasti',
  'builtins.tuple':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __rmul__',
  'builtins.type':
    '__basicsize__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __or__ __prepare__ __ror__ __subclasscheck__ __text_signature__ __type_params__ __weakrefoffset__',
  'builtins.zip':
    '__setstate__',
  'collections.ChainMap':
    '__bool__ __class_getitem__ __copy__ __delitem__ __ior__ __missing__ __or__ __reversed__ __ror__ clear copy fromkeys parents pop popitem setdefault update values',
  'collections.Counter':
    '__and__ __class_getitem__ __iadd__ __iand__ __ior__ __isub__ __neg__ __or__ __pos__ __reversed__ __ror__',
  'collections.OrderedDict':
    '__class_getitem__ __ior__ __or__ __reversed__ __ror__',
  'collections.UserDict':
    '__class_getitem__ __copy__ __ior__ __or__ __reversed__ __ror__ clear copy fromkeys pop popitem setdefault update',
  'collections.defaultdict':
    '__class_getitem__ __copy__ __ior__ __or__ __reversed__ __ror__',
  'collections.deque':
    '__class_getitem__ __copy__ __iadd__ __imul__ __mul__ __rmul__',
  'concurrent.futures._base.Future':
    '__class_getitem__ set_running_or_notify_cancel',
  'concurrent.futures.process.ProcessPoolExecutor':
    'kill_workers terminate_workers',
  'concurrent.futures.thread.ThreadPoolExecutor':
    'BROKEN prepare_context',
  'dataclasses.Field':
    '__class_getitem__ __set_name__ compare default default_factory doc hash init kw_only metadata name repr type',
  'dataclasses.FrozenInstanceError':
    '__setstate__',
  'datetime.date':
    '__replace__ __rsub__ ctime day fromisocalendar fromtimestamp isocalendar month strptime timetuple year',
  'datetime.datetime':
    '__replace__ __rsub__ ctime day dst fold fromisocalendar hour isocalendar microsecond minute month second timetuple timetz tzinfo utctimetuple year',
  'datetime.time':
    '__replace__ dst fold fromisoformat hour max microsecond min minute replace resolution second strptime tzinfo tzname utcoffset',
  'datetime.timedelta':
    '__divmod__ __mod__ __pos__ __rdivmod__ __rfloordiv__ __rmod__ __rsub__ __rtruediv__ days microseconds seconds',
  'datetime.timezone':
    '__getinitargs__ dst fromutc max min',
  'datetime.tzinfo':
    'dst fromutc tzname utcoffset',
  'enum.EnumMeta':
    '__basicsize__ __bool__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __or__ __prepare__ __reversed__ __ror__ __signature__ __subclasscheck__ __text_signature__ __type_params__ __weakrefoffset__',
  'enum.IntEnum':
    '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'enum.IntFlag':
    '__abs__ __add__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __lshift__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes',
  'enum.StrEnum':
    '__add__ __getnewargs__ __mod__ __mul__ __rmod__ __rmul__',
  'functools.cached_property':
    '__class_getitem__',
  'functools.partial':
    '__class_getitem__ __get__ __setstate__ __vectorcalloffset__',
  'functools.partialmethod':
    '__class_getitem__ __isabstractmethod__',
  'inspect.Parameter':
    '__replace__ __setstate__ default kind name replace',
  'inspect.Signature':
    '__replace__ __setstate__ bind bind_partial format from_callable parameters replace',
  'io.UnsupportedOperation':
    '__setstate__ characters_written filename filename2',
  'json.decoder.JSONDecodeError':
    '__setstate__',
  'logging.FileHandler':
    '__class_getitem__ acquire createLock filter get_name handleError name release removeFilter setStream set_name terminator',
  'logging.Formatter':
    'converter default_msec_format formatStack',
  'logging.Handler':
    'acquire createLock filter get_name handleError name release removeFilter set_name',
  'logging.Logger':
    'callHandlers filter findCaller getChildren makeRecord manager removeFilter root',
  'logging.LoggerAdapter':
    '__class_getitem__ critical exception getEffectiveLevel hasHandlers isEnabledFor manager name setLevel warn',
  'logging.NullHandler':
    'acquire createLock filter get_name handleError name release removeFilter set_name',
  'logging.StreamHandler':
    '__class_getitem__ acquire createLock filter get_name handleError name release removeFilter setStream set_name',
  'module __future__':
    'CO_FUTURE_ABSOLUTE_IMPORT CO_FUTURE_ANNOTATIONS CO_FUTURE_BARRY_AS_BDFL CO_FUTURE_DIVISION CO_FUTURE_GENERATOR_STOP CO_FUTURE_PRINT_FUNCTION CO_FUTURE_UNICODE_LITERALS CO_FUTURE_WITH_STATEMENT CO_GENERATOR_ALLOWED CO_NESTED __all__ absolute_import all_feature_names barry_as_FLUFL generators nested_scopes unicode_literals with_statement',
  'module abc':
    'abstractclassmethod abstractstaticmethod get_cache_token update_abstractmethods',
  'module argparse':
    'BooleanOptionalAction FileType __all__ __version__ ngettext',
  'module asyncio':
    'AbstractServer BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport FrameCallGraphEntry FutureCallGraph IncompleteReadError LimitOverrunError Protocol ReadTransport SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Transport WriteTransport __all__ __getattr__ capture_call_graph create_subprocess_exec create_subprocess_shell format_call_graph future_add_to_awaited_by future_discard_from_awaited_by get_event_loop_policy open_connection print_call_graph set_event_loop_policy start_server wrap_future',
  'module asyncio.coroutines':
    '__all__',
  'module asyncio.events':
    'AbstractServer __all__ get_event_loop_policy on_fork set_event_loop_policy',
  'module asyncio.exceptions':
    'IncompleteReadError LimitOverrunError SendfileNotAvailableError __all__',
  'module asyncio.futures':
    'GenericAlias STACK_DEBUG __all__ future_add_to_awaited_by future_discard_from_awaited_by wrap_future',
  'module asyncio.locks':
    '__all__',
  'module asyncio.queues':
    'GenericAlias __all__',
  'module asyncio.runners':
    '__all__',
  'module asyncio.taskgroups':
    '__all__',
  'module asyncio.tasks':
    'ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION GenericAlias __all__ __sleep0 create_eager_task_factory eager_task_factory run_coroutine_threadsafe',
  'module asyncio.timeouts':
    'TracebackType __all__',
  'module base64':
    'MAXBINSIZE MAXLINESIZE __all__ a85decode a85encode b32decode b32encode b32hexdecode b32hexencode b85decode b85encode bytes_types decode decodebytes encode encodebytes main z85decode z85encode',
  'module builtins':
    'EncodingWarning False None TabError True UnicodeTranslateError ___EvalCodeResultException __build_class__ breakpoint copyright credits help license memoryview',
  'module collections':
    'UserList UserString __all__ heapq',
  'module collections.abc':
    'ABCMeta Buffer ByteString EllipsisType FunctionType GenericAlias ItemsView KeysView MappingView Reversible ValuesView __all__ abstractmethod async_generator bytearray_iterator bytes_iterator coroutine dict_itemiterator dict_items dict_keyiterator dict_keys dict_valueiterator dict_values framelocalsproxy generator list_iterator list_reverseiterator longrange_iterator mappingproxy range_iterator set_iterator str_iterator tuple_iterator zip_iterator',
  'module concurrent.futures':
    'BrokenExecutor InvalidStateError __author__',
  'module concurrent.futures.thread':
    'BrokenThreadPool WorkerContext __author__',
  'module contextlib':
    'GenericAlias MethodType __all__ chdir deque wraps',
  'module contextvars':
    '__all__',
  'module copy':
    'Error __all__ dispatch_table error replace',
  'module dataclasses':
    'InitVar __all__ recursive_repr',
  'module datetime':
    '__all__ datetime_CAPI',
  'module enum':
    'CONFORM CONTINUOUS DynamicClassAttribute EJECT EnumCheck EnumDict FlagBoundary KEEP MappingProxyType NAMED_FLAGS ReprEnum STRICT UNIQUE __all__ bin global_enum global_enum_repr global_flag_repr global_str member nonmember pickle_by_enum_name pickle_by_global_name property show_flag_values verify',
  'module errno':
    'E2BIG EADDRNOTAVAIL EADV EAFNOSUPPORT EALREADY EBADE EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EISCONN EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPFNOSUPPORT EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL',
  'module functools':
    'GenericAlias MappingProxyType MethodType Placeholder RLock UnionType __all__ get_cache_token itemgetter namedtuple recursive_repr singledispatchmethod',
  'module gc':
    'DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks freeze garbage get_count get_debug get_freeze_count get_objects get_referents get_referrers get_stats get_threshold is_finalized is_tracked isenabled set_debug set_threshold unfreeze',
  'module hashlib':
    '__all__ __block_openssl_constructor __builtin_constructor_cache __get_builtin_constructor algorithms_available algorithms_guaranteed blake2b blake2s file_digest sha224 sha384 sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256',
  'module heapq':
    '__about__ __all__ heapify_max heappop_max heappush_max heappushpop_max heapreplace_max',
  'module inspect':
    'AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED ArgInfo Arguments Attribute BlockFinder BoundArguments BufferFlags CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_HAS_DOCSTRING CO_ITERABLE_COROUTINE CO_METHOD CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClassFoundException ClosureVars EndOfBlock Format ForwardRef FrameInfo FullArgSpec GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED OrderedDict TPFLAGS_IS_ABSTRACT Traceback __all__ __author__ attrgetter classify_class_attrs findsource formatannotation formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues getasyncgenlocals getasyncgenstate getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate getinnerframes getlineno getmembers getmembers_static getmodule getmodulename getmro getouterframes getsource getsourcefile getsourcelines indentsize isabstract iscode isdatadescriptor isframe isgetsetdescriptor iskeyword ismemberdescriptor ismethoddescriptor ismethodwrapper ispackage isroutine istraceback make_weakref markcoroutinefunction modulesbyfile namedtuple stack trace unwrap walktree',
  'module io':
    'BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO DEFAULT_BUFFER_SIZE FileIO GenericAlias IOBase IncrementalNewlineDecoder RawIOBase Reader TextIOBase TextIOWrapper Writer __all__ __author__ open open_code text_encoding',
  'module json':
    'JSONDecoder JSONEncoder __all__ __author__ __version__ detect_encoding dump load',
  'module logging':
    'BufferingFormatter Filterer GenericAlias Manager PercentStyle PlaceHolder RootLogger StrFormatStyle StringTemplateStyle Template __all__ __author__ __date__ __status__ __version__ currentframe fatal getHandlerByName getHandlerNames getLevelNamesMapping getLogRecordFactory getLoggerClass logAsyncioTasks logMultiprocessing logProcesses logThreads makeLogRecord setLogRecordFactory setLoggerClass warn',
  'module math':
    'acosh asinh atanh erf erfc fma frexp gamma ldexp lgamma nextafter remainder sumprod ulp',
  'module operator':
    '__abs__ __add__ __all__ __and__ __call__ __concat__ __contains__ __delitem__ __floordiv__ __getitem__ __iadd__ __iand__ __iconcat__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __inv__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__ __lshift__ __matmul__ __mod__ __mul__ __neg__ __not__ __or__ __pos__ __pow__ __rshift__ __setitem__ __sub__ __truediv__ __xor__ abs call countOf delitem iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_none is_not is_not_none isub itruediv ixor length_hint lshift matmul pos pow rshift setitem',
  'module os':
    'CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST F_TLOCK F_ULOCK GenericAlias Mapping MutableMapping NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_EXEC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SEARCH O_SYNC O_TMPFILE O_TRUNC O_TTY_INIT O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_WAIT PathLike RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_DEADLINE SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_CUR SEEK_END SEEK_SET ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK X_OK __all__ abort access altsep chdir chmod chown chroot close closerange confstr confstr_names ctermid curdir defpath device_encoding devnull dup dup2 environb error execl execle execlp execlpe execv execve execvp execvpe extsep fchdir fchmod fchown fdatasync fdopen fork fpathconf fsdecode fsencode fspath fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwdb getenvb getgid getloadavg getlogin getpgid getpgrp getppid getpriority getsid getuid grantpt isatty kill killpg lockf login_tty lseek lstat major makedev makedirs minor mkdir open pardir pathconf pathconf_names pathsep pipe popen posix_fadvise posix_openpt pread ptsname putenv pwrite read readinto readlink readv register_at_fork reload_environ removedirs rename renames replace rmdir scandir sched_yield set_blocking set_inheritable setgid setpgid setpgrp setregid setreuid setsid setuid spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe stat stat_result statvfs statvfs_result strerror supports_bytes_environ supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks symlink sync sysconf sysconf_names tcgetpgrp tcsetpgrp terminal_size times times_result truncate ttyname umask uname uname_result unlink unlockpt unsetenv utime wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode walk write writev',
  'module pathlib':
    'DirEntryInfo E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL PathInfo PureWindowsPath S_ISBLK S_ISCHR S_ISDIR S_ISFIFO S_ISREG S_ISSOCK Sequence UnsupportedOperation WindowsPath __all__ chain copy_info copyfile2 copyfileobj ensure_different_files ensure_distinct_paths errorcode grp magic_open pwd',
  'module platform':
    'AndroidVer IOSVersionInfo __copyright__ __version__ android_ver architecture freedesktop_os_release invalidate_caches ios_ver java_ver libc_ver mac_ver node platform processor python_branch python_build python_compiler python_implementation python_revision python_version_tuple release system_alias uname uname_result version win32_edition win32_is_iot win32_ver',
  'module pprint':
    'PrettyPrinter __all__ isreadable isrecursive saferepr',
  'module queue':
    '__all__ deque heappop heappush time',
  'module random':
    'BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI __all__ binomialvariate gammavariate getstate lognormvariate main paretovariate setstate vonmisesvariate weibullvariate',
  'module re':
    'DEBUG Scanner __all__ __version__',
  'module signal':
    'ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGILL SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_SETMASK SIG_UNBLOCK Sigmasks getitimer pause pthread_sigmask raise_signal set_wakeup_fd siginterrupt sigpending sigtimedwait sigwait sigwaitinfo strsignal struct_siginfo valid_signals',
  'module statistics':
    'Counter Decimal Fraction LinearRegression NormalDist __all__ __conditional_annotations__ acos asin atan bisect_left bisect_right correlation cos cosh count covariance defaultdict erfc exp fabs fsum geometric_mean groupby harmonic_mean hypot isfinite isinf itemgetter kde kde_random linear_regression log median_grouped namedtuple pi quantiles reduce repeat sin sqrt sumprod tan tau',
  'module string':
    'Formatter Template __all__ capwords',
  'module sys':
    '__breakpointhook__ __displayhook__ __excepthook__ __interactivehook__ __stderr__ __stdin__ __stdout__ __unraisablehook__ abiflags activate_stack_trampoline addaudithook api_version audit base_exec_prefix base_prefix breakpointhook builtin_module_names call_tracing copyright deactivate_stack_trampoline displayhook dont_write_bytecode excepthook exec_prefix flags float_info float_repr_style get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile gettrace getunicodeinternedsize hash_info hexversion int_info is_finalizing is_remote_debug_enabled is_stack_trampoline_active maxunicode meta_path orig_argv path_hooks path_importer_cache platlibdir prefix pycache_prefix remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile settrace stdin stdlib_module_names thread_info unraisablehook warnoptions',
  'module textwrap':
    '__all__',
  'module threading':
    'Barrier BoundedSemaphore BrokenBarrierError Condition ExceptHookArgs Semaphore TIMEOUT_MAX ThreadError Timer WeakSet __all__ __excepthook__ activeCount excepthook getprofile gettrace setprofile setprofile_all_threads settrace settrace_all_threads stack_size',
  'module time':
    'CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI CLOCK_THREAD_CPUTIME_ID altzone clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns daylight get_clock_info pthread_getcpuclockid struct_time',
  'module timeit':
    'Timer __all__ default_repeat dummy_src_name main reindent template',
  'module traceback':
    'BUILTIN_EXCEPTION_LIMIT TracebackException __all__ clear_frames format_list print_last print_list suppress walk_stack walk_tb',
  'module types':
    'BuiltinMethodType CapsuleType CellType ClassMethodDescriptorType CodeType DynamicClassAttribute EllipsisType FrameType GetSetDescriptorType MappingProxyType MemberDescriptorType MethodDescriptorType MethodWrapperType NotImplementedType UnionType WrapperDescriptorType __all__ get_original_bases new_class prepare_class resolve_bases',
  'module typing':
    'ABCMeta AbstractSet ByteString CT_co ChainMap EXCLUDED_ATTRIBUTES GenericAlias ItemsView KT KeysView MappingView MutableSet NamedTupleMeta NoDefault ParamSpecArgs ParamSpecKwargs Reversible SupportsBytes SupportsComplex SupportsIndex SupportsRound T T_co T_contra TypeAliasType VT VT_co V_co ValuesView __all__ __getattr__ abstractmethod assert_type clear_overloads dataclass_transform defaultdict evaluate_forward_ref get_overloads get_protocol_members is_protocol is_typeddict no_type_check_decorator',
  'module urllib.parse':
    'DefragResult DefragResultBytes ParseResultBytes ResultBase SplitResultBytes __all__ clear_cache non_hierarchical quote_from_bytes scheme_chars splitattr splithost splitnport splitpasswd splitport splitquery splittag splittype splituser splitvalue to_bytes unquote_to_bytes unwrap uses_fragment uses_netloc uses_params uses_query uses_relative',
  'module uuid':
    'Enum MAX NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 NIL RESERVED_FUTURE RESERVED_MICROSOFT RESERVED_NCS RFC_4122 SafeUUID __author__ bytes_ getnode int_ main uuid3 uuid5 uuid6 uuid7 uuid8',
  'module warnings':
    'WarningMessage __all__ catch_warnings defaultaction deprecated filters formatwarning onceregistry resetwarnings showwarning warn_explicit',
  'module weakref':
    'CallableProxyType KeyedRef ProxyType ProxyTypes ReferenceType __all__ getweakrefcount getweakrefs',
  'module zlib':
    'DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES __version__ adler32 compress compressobj decompress decompressobj error',
  'pathlib.Path':
    '__bytes__ is_reserved parser',
  'pathlib.PosixPath':
    '__bytes__ is_reserved parser',
  'pathlib.PurePath':
    '__bytes__ as_uri full_match is_reserved match parser',
  'pathlib.PurePosixPath':
    '__bytes__ as_uri full_match is_reserved match parser',
  'queue.Full':
    '__setstate__',
  'queue.LifoQueue':
    '__class_getitem__',
  'queue.PriorityQueue':
    '__class_getitem__',
  'queue.Queue':
    '__class_getitem__',
  'queue.ShutDown':
    '__setstate__',
  'random.Random':
    'VERSION __setstate__ binomialvariate gammavariate getstate lognormvariate paretovariate setstate vonmisesvariate weibullvariate',
  're.Match':
    '__class_getitem__ __copy__ __deepcopy__ regs',
  're.Pattern':
    '__class_getitem__ __copy__ __deepcopy__ scanner',
  're.PatternError':
    '__setstate__',
  're.RegexFlag':
    'ASCII DEBUG DOTALL IGNORECASE LOCALE MULTILINE UNICODE VERBOSE __abs__ __add__ __bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ __getitem__ __getnewargs__ __index__ __int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__',
  'signal.Handlers':
    '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'signal.Signals':
    'SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGILL SIGIO SIGKILL SIGPIPE SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ __abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'statistics.StatisticsError':
    '__setstate__',
  'textwrap.TextWrapper':
    'sentence_end_re unicode_whitespace_trans wordsep_re wordsep_simple_re',
  'threading.Event':
    'isSet',
  'threading.Thread':
    '__module__ daemon ident name setDaemon',
  'traceback.FrameSummary':
    'colno end_colno end_lineno filename line lineno locals name',
  'traceback.StackSummary':
    '__add__ __class_getitem__ __iadd__ __imul__ __mul__ __reversed__ __rmul__ extract format_frame_summary from_list',
  'types.GenericAlias':
    '__add__ __args__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __instancecheck__ __iter__ __len__ __mro_entries__ __mul__ __or__ __origin__ __parameters__ __reversed__ __rmul__ __ror__ __setitem__ __subclasscheck__ __typing_unpacked_tuple_args__ __unpacked__ append clear copy count extend index insert pop remove reverse sort',
  'types.SimpleNamespace':
    '__replace__',
  'typing.NewType':
    '__mro_entries__ __or__ __ror__',
  'typing.Protocol':
    '__parameters__ __protocol_attrs__',
  'typing.Union':
    '__args__ __class_getitem__ __getitem__ __mro_entries__ __name__ __or__ __origin__ __parameters__ __qualname__ __ror__',
  'urllib.parse.ParseResult':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __replace__ __rmul__ encode',
  'urllib.parse.SplitResult':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __replace__ __rmul__ encode',
  'uuid.UUID':
    '__setstate__ bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields int is_safe node time time_hi_version time_low time_mid variant',
};
